import type { GeneratedI18nStructure } from '#i18n';
import { getMessage } from '../../extension/own-runtime';

/**
 * A word of the locale, for the reader alone: the library that the views use also knows plurals and named places,
 * which would be a fortieth of all that a page is given.
 */
export const word = (key: keyof GeneratedI18nStructure & string, places: readonly unknown[] = []): string =>
  getMessage(key.replaceAll('.', '_'), places.map(String));
