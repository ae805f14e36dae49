import type { Plugin } from 'vite';

export function compileAtOncePlugin(): Plugin;
