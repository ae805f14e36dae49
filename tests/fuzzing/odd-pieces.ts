import type { Random } from './random';

/** Names of the DOM's own properties, which elements of a form and named elements of a document shadow. */
const CLOBBERED = [
  'children',
  'childNodes',
  'firstChild',
  'lastChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'tagName',
  'nodeName',
  'localName',
  'nodeType',
  'className',
  'id',
  'style',
  'attributes',
  'innerHTML',
  'textContent',
  'getAttribute',
  'hasAttribute',
  'setAttribute',
  'removeAttribute',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'closest',
  'matches',
  'contains',
  'remove',
  'append',
  'appendChild',
  'removeChild',
  'cloneNode',
  'ownerDocument',
  'isConnected',
  'checkVisibility',
  'getBoundingClientRect',
  'getClientRects',
  'scrollBy',
  'dataset',
  'shadowRoot',
] as const;

/** The same for `document` itself, by `<img name>`, `<form name>` and the like. */
const CLOBBERED_OF_DOCUMENT = [
  'body',
  'head',
  'documentElement',
  'title',
  'createElement',
  'createTreeWalker',
  'createRange',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'cloneNode',
  'defaultView',
  'adoptedStyleSheets',
  'caretPositionFromPoint',
  'elementsFromPoint',
  'activeElement',
  'scrollingElement',
  'getSelection',
  'addEventListener',
  'firstChild',
  'nodeType',
  'ownerDocument',
  'contentType',
  'baseURI',
] as const;

const JSON_LD = [
  '{"@type":"NewsArticle","headline":"Relief extended","datePublished":"2024-02-30","author":[[[]]]}',
  '{"@type":["NewsArticle",null,7],"headline":{"a":1},"keywords":[1,{},null,"a,b"],"publisher":{"name":[{}]}}',
  '{"@context":"https://schema.org","@graph":[null,1,"x",[],{"@type":"Article","headline":null,"name":7}]}',
  '{"@context":{"@vocab":"https://schema.org/"},"@type":"Report","headline":"&#x110000;&#99999999;&nbsp;","author":{"name":{}}}',
  'null',
  '7',
  '"Article"',
  '[]',
  '[[[[[[[[[[{"@type":"Article"}]]]]]]]]]]',
  '{"@type":"Article","__proto__":{"headline":"x"},"constructor":1}',
  '{"@type":"Article","headline":',
  '<!-- {"@type":"Article"} -->',
] as const;

const META = [
  '<meta property="og:type" content="article">',
  '<meta property="og:title" content="  Relief\u202e dednetxe ">',
  '<meta name="keywords" content=",,,;;、、">',
  '<meta name="" content="">',
  '<meta property="article:published_time" content="2024-13-45T99:99">',
  '<meta name="pubdate" content="20240229">',
  '<meta http-equiv="content-language" content="x-klingon, zh">',
  '<meta name="date" content="２０２４年１月３日">',
] as const;

const ODD_TEXTS = [
  '\u0000',
  '\ud800',
  'a\udc00b',
  '\u202eright to left\u202c',
  '\u2066isolate\u2069',
  '\u200b\u200b\u200b',
  '\ufeff',
  '\u00ad',
  'é\u0301\u0301\u0301\u0301',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\uffff\ufffe',
  '&#0;&#x1F4A9;&#xD800;&#x110000;&bogus;&amp',
  '&nbsp;&ensp;&zwj;&shy;&lrm;',
  '<![CDATA[ a ]]>',
  '<?php echo 1 ?>',
  '<!-- a -- b --!> -->',
  '</br></p>',
  '\u2028\u2029\u0085\u000b\u000c',
  '...!?!?!?。。。！？',
  '1,234,567.89% 10-20% 3．5％ 百分之五',
] as const;

const ODD_ELEMENTS = [
  '<template><p>Inside a template the ministry will cut taxes.</p></template>',
  '<svg viewBox="0 0 1 1"><text>Drawn text.</text><foreignObject><p>The ministry said so.</p></foreignObject></svg>',
  '<math><mi>x</mi><annotation-xml encoding="text/html"><p>In mathematics.</p></annotation-xml></math>',
  '<noscript><p>Growth slowed.</p></noscript>',
  '<iframe srcdoc="<p>x</p>"></iframe>',
  '<object data="x"><p>Fallback text of an object.</p></object>',
  '<select><option>One<optgroup><option>Two</select>',
  '<textarea><p>not markup</textarea>',
  '<ruby>経<rt>けい</rt>済<rp>(</rp><rt>ざい</rt></ruby>',
  '<details><summary>More</summary><p>Exports may fall further next year.</p></details>',
  '<dialog open>The dialog stands here.</dialog>',
  '<x-part><p>Text in a part of its own.</p></x-part>',
  '<x-part><template shadowrootmode="open"><slot></slot><p>In the shadow, exports fell.</p></template>light</x-part>',
  '<x-part><template shadowrootmode="closed"><p>Closed.</p></template><p>Not slotted.</p></x-part>',
  '<marquee>Rates will rise</marquee>',
  '<font size="7"><center><big>Rates</big></center></font>',
  '<table><td><table><tr><td>a<td>b</table><caption>c</caption></table>',
  '<frameset><frame src="x"></frameset>',
  '<body lang="zh" onload="1"><html lang="&quot;">',
  '<button><button><a href="x"><a href="y">',
  '<isindex><listing>\n\n</listing><xmp><p></xmp>',
  '<p hidden>Hidden</p><p style="display:none">Gone</p><p style="a:b;;;{{">Odd</p>',
  '<p style="content-visibility:auto">Not drawn yet.</p><div style="display:contents">Contents</div>',
  '<p aria-hidden="true" class="fallback-image">Hidden from readers</p>',
  '<base href="javascript:0"><base href="//[::1]:99999/">',
  '<ballast-panel></ballast-panel><ballast-card hidden>x</ballast-card>',
  '<a href="#">a</a><a href>b</a><a href="javascript:void 0">c</a>',
  '<img alt="A chart" src="data:,"><picture><source></picture><video><track></video>',
  '<input type="password"><form><form><input>',
  '<h1></h1><h1><h2>x</h1></h2>',
] as const;

/** A piece of markup that few pages hold; the parser's or the reader's hard cases. */
export function oddPiece(random: Random): string {
  switch (random.below(10)) {
    case 0: {
      const inputs = random.some(
        6,
        () => `<input ${random.pick(['name', 'id'])}="${random.pick(CLOBBERED)}">`,
      );
      return `<form>${inputs.join('')}<p>Text in a form: the ministry will extend the relief until October.</p></form>`;
    }
    case 1:
      return random.chance(0.3)
        ? `<${random.pick(['img', 'form', 'embed', 'object', 'iframe'])} name="${random.pick(CLOBBERED_OF_DOCUMENT)}">`
        : `<a name="${random.pick(CLOBBERED_OF_DOCUMENT)}" id="${random.pick(CLOBBERED)}">x</a>`;
    case 2:
      return `<script type="application/ld+json">${random.pick(JSON_LD)}</script>`;
    case 3:
      return random.some(30, () => random.pick(META)).join('');
    case 4: {
      const depth = random.below(60) + 1;
      const tag = random.pick([
        'div',
        'b',
        'span',
        'blockquote',
        'ul><li',
        'font',
        'table><tr><td',
        'section',
      ]);
      return `<${tag}>`.repeat(depth) + random.pick(ODD_TEXTS);
    }
    case 5:
      return random.pick(['x', '长', '&amp;', 'é\u0301', '\u200b', 'ab-']).repeat(random.below(3000));
    case 6:
      return `<p class="${'c '.repeat(random.below(400))}" ${random.pick(['dir', 'lang', 'data-x', 'style', 'title', 'itemprop'])}="${random.pick(ODD_TEXTS)}${'x'.repeat(random.below(3000))}">Text of a paragraph with a huge attribute, said the ministry.</p>`;
    case 7:
      return random.pick([
        '<plaintext>',
        '<!--',
        '<script type="text/plain">',
        '<style>',
        '<title>',
        '</body></html>',
      ]);
    case 8:
      return random.pick(ODD_TEXTS);
    default:
      return random.pick(ODD_ELEMENTS);
  }
}

/** What may stand inside a sentence. */
export const oddText = (random: Random): string => random.pick(ODD_TEXTS);
