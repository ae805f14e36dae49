/** Documents that once went wrong, smallest form first found by `npm run fuzz`; each is read and painted. */
export const ODD_DOCUMENTS: readonly { readonly name: string; readonly html: string }[] = [
  {
    name: 'a page in forms within shadow roots',
    html: page(
      `<x-part><template shadowrootmode="open"><form><input name="appendChild">${article()}</form></template></x-part>`,
    ),
  },
  {
    name: 'a sentence that passes through a shadow root',
    html: page(
      `${article()}<p>Rates <x-tip><template shadowrootmode="open">of interest</template></x-tip> may fall again next year.</p>`,
    ),
  },
];

/** A page in one form, as some content systems make them, with a field of this name: it stands in the property's place. */
export const formWithField = (name: string): string =>
  page(`<form><input name="${name}"><button id="${name}">Go</button>${article()}</form>`);

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Ministry extends relief</title></head><body>${body}</body></html>`;
}

function article(): string {
  return [
    'The ministry said on Tuesday that demand at home remained weak, and that small firms felt it most.',
    'It will extend the tax relief for manufacturers until the end of the year, officials told reporters.',
    'Exports are expected to slow in the second half, as orders from abroad have fallen for three months.',
    'Banks were told to lower the cost of loans for farms, and to report each month on what they had lent.',
    'Prices of grain and energy may rise again, the deputy minister warned, if shipping stays interrupted.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');
}
