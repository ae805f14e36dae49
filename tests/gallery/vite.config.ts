import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { readWords } from './read-words';

/** Builds the gallery of all states into .output/gallery; it is not part of the extension. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../.output/gallery', import.meta.url)),
    emptyOutDir: true,
    modulePreload: false,
  },
  plugins: [
    preact(),
    {
      name: 'ballast-words',
      resolveId: (id) => (id === 'virtual:words' ? '\0words' : undefined),
      load: async (id) => {
        if (id !== '\0words') return undefined;
        const file = fileURLToPath(new URL('../../locales/en.yml', import.meta.url));
        return `export default ${JSON.stringify(Object.fromEntries(await readWords(file)))}`;
      },
    },
  ],
});
