/** Text without case, accents and forms of width, for comparing what was typed with what is listed. */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
