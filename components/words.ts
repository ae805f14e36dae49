import type { GeneratedI18nStructure } from '#i18n';

/** Every word of the interface has a key in locales/en.yml, nested keys joined by dots. */
export type WordKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

type Substitute = string | number;
type Substitutes = readonly [
  [],
  [Substitute],
  [Substitute, Substitute],
  [Substitute, Substitute, Substitute],
  [Substitute, Substitute, Substitute, Substitute],
  [Substitute, Substitute, Substitute, Substitute, Substitute],
];

/** What a key needs: a plural its count first, then one argument for each further `$n`. */
export type WordArgs<K extends WordKey> = K extends WordKey
  ? GeneratedI18nStructure[K]['plural'] extends true
    ? [count: number, ...rest: Substitute[]]
    : Substitutes[GeneratedI18nStructure[K]['substitutions']]
  : never;

/** Looks up a word in the language of the interface. The first argument of a plural is its count. */
export type Words = <K extends WordKey>(key: K, ...args: WordArgs<K>) => string;

/** The part of `i18n.t` that is needed: what `createI18n().t` of @wxt-dev/i18n gives. */
export interface Translate {
  (key: string): string;
  (key: string, substitutions: Substitute[]): string;
  (key: string, count: number, substitutions: Substitute[]): string;
}

/** `Words` from the extension's messages: `wordsFrom(createI18n().t)`. */
export const wordsFrom =
  (translate: Translate): Words =>
  (key, ...args: Substitute[]) => {
    const [first] = args;
    if (first === undefined) return translate(key);
    return typeof first === 'number' ? translate(key, first, args) : translate(key, args);
  };

/** `Words` from a plain catalogue of `key → text`, plural forms joined by ` | ` as in the built messages. */
export const wordsIn = (catalogue: ReadonlyMap<string, string>): Words =>
  wordsFrom((key: string, ...rest: readonly (number | Substitute[])[]) => {
    const count = rest.find((arg) => typeof arg === 'number');
    const substitutions = rest.find((arg) => Array.isArray(arg)) ?? [];
    const forms = (catalogue.get(key) ?? `[${key}]`).split(' | ');
    const form = forms.length > 1 && count !== 1 ? forms[1] : forms[0];
    return (form ?? '').replace(/\$(\d)/g, (_, n: string) => String(substitutions[Number(n) - 1] ?? ''));
  });
