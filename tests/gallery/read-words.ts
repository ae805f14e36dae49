import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** locales/en.yml as `key → text`, built the way the extension's messages are. Runs in Node. */
export const readWords = async (file = 'locales/en.yml'): Promise<ReadonlyMap<string, string>> => {
  const parsed = await parseMessagesFile(file);
  const built = generateChromeMessages(parsed);
  return new Map(
    parsed.map((message) => [message.key.join('.'), built[message.key.join('_')]?.message ?? '']),
  );
};
