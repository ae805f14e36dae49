/** The parts of Chromium's extension interface that the tests call inside the worker and extension pages. */
declare const chrome: {
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
    openPopup(options?: { windowId: number }): Promise<void>;
  };
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    reload(): void;
    getURL(path: string): string;
    getManifest(): Record<string, unknown>;
  };
  readonly tabs: {
    query(
      query: Record<string, unknown>,
    ): Promise<{ id?: number; url?: string; windowId: number; discarded?: boolean }[]>;
    discard(id: number): Promise<{ id?: number } | undefined>;
    duplicate(id: number): Promise<{ id?: number } | undefined>;
    move(id: number, about: { windowId: number; index: number }): Promise<unknown>;
    remove(id: number): Promise<void>;
    create(about: { windowId?: number; url: string; active?: boolean }): Promise<{ id?: number }>;
    update(id: number, about: { active: boolean }): Promise<unknown>;
  };
  readonly windows: {
    create(about: { url: string; incognito?: boolean }): Promise<{ id: number; tabs?: { id?: number }[] }>;
    remove(id: number): Promise<void>;
  };
  readonly permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
  readonly storage: Record<
    'session' | 'local',
    {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    }
  >;
  readonly commands: { readonly onCommand: { dispatch(name: string, tab?: unknown): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: unknown, tab?: unknown): void } };
  readonly sidePanel: { open(options: { windowId: number }): Promise<void> };
};
