import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProfileOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Match patterns granted beforehand, as if the user had answered yes. */
  readonly grants?: readonly string[] | undefined;
  /** Allowed in private windows, as if the user had said so. */
  readonly incognito?: boolean | undefined;
}

/** The id Chromium derives from an unpacked extension's path: 32 hex digits of its SHA-256, 0–f written a–p. */
export function extensionId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes the first preferences of a new profile; one that was used before is left as it is. The extension's button
 * stands in the toolbar, and without developer mode Chromium would not load the extension again after a reload.
 */
export function prepareProfile(profile: string, { extension, grants, incognito }: ProfileOptions): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  const id = extensionId(extension);
  const granted = { api: [], explicit_host: grants, manifest_permissions: [], scriptable_host: [] };
  const permissions = grants ? { active_permissions: granted, granted_permissions: granted } : {};
  const settings = { [id]: { ...permissions, ...(incognito ? { incognito } : {}) } };
  const preferences = { extensions: { ui: { developer_mode: true }, pinned_extensions: [id], settings } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}
