/**
 * The address that names a page: its fragment belongs to it only where it routes (`#/…`, `#!…`), as in apps that
 * keep the whole path behind the hash. The one rule for all who ask whether a tab has moved on.
 */
export const withoutFragment = (address: string): string => address.replace(/#(?![/!])[\s\S]*/, '');
