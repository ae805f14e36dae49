export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): string | null;
export function provideBrowser(name: BrowserName): string;
export function provideFonts(): void;
export function hasScreenPrograms(): boolean;
export function provideScreen(): void;
export function hasDisplay(): boolean;
export function isBranded(path: string): boolean;
