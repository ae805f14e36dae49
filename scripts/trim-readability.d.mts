import type { Plugin } from 'vite';

export function trimReadability(source: string): string;
export function trimAttempts(source: string): string;
export function trimReadabilityPlugin(): Plugin;
