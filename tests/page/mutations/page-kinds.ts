import { linesOf, type Mutation, pick, storyOf } from './mutation';
import { ARTICLES } from './sample-articles';
import { cloneTagged, edgesOf, retag, textsUnder } from './tagged-text';

/** Changes of what is on the page, and where. */
export const PAGE_KINDS: readonly Mutation[] = [
  {
    name: 'boxes',
    what: 'advertisements and related links between paragraphs',
    apply: (stage) => {
      for (let n = 1 + stage.dice(5); n > 0; n -= 1) {
        const line = pick(linesOf(stage), stage.dice);
        const box = stage.document.createElement(pick(['aside', 'div', 'p'], stage.dice) ?? 'div');
        box.className = pick(['ad', 'related', 'promo', 'note'], stage.dice) ?? 'ad';
        const link = stage.document.createElement('a');
        link.setAttribute('href', '#x');
        link.textContent =
          pick(['Advertisement', 'More on this', '相关新闻', 'Sign up for our letter.'], stage.dice) ?? '';
        box.append(link, stage.dice(2) ? ` ${pick(stage.built.article.asides, stage.dice)}` : '');
        line?.before(box);
      }
    },
  },
  {
    name: 'paragraphs removed',
    what: 'some paragraphs are gone',
    apply: (stage) => {
      for (let n = 1 + stage.dice(2); n > 0; n -= 1) {
        const lines = linesOf(stage);
        if (lines.length > 4) pick(lines, stage.dice)?.remove();
      }
    },
  },
  {
    name: 'paragraphs reordered',
    what: 'paragraphs in another order',
    apply: (stage) => {
      for (let n = 1 + stage.dice(4); n > 0; n -= 1) {
        const line = pick(linesOf(stage), stage.dice);
        const other = pick(linesOf(stage), stage.dice);
        if (line && other && line !== other) other.before(line);
      }
    },
  },
  {
    name: 'duplicates',
    what: 'a sentence again as a pull quote, a paragraph again elsewhere, the article again as a print copy',
    apply: (stage) => {
      const { document } = stage;
      const place = pick(linesOf(stage), stage.dice);
      const way = stage.dice(3);
      if (way === 0) {
        const sentence = stage.dice(stage.built.shown);
        if (!edgesOf(document.body, sentence)) return;
        const quote = document.createElement(pick(['blockquote', 'aside', 'div'], stage.dice) ?? 'div');
        quote.className = 'pull';
        quote.textContent = stage.built.sentences[sentence] ?? '';
        retag(
          (quote.textContent ?? '').split('').map((_, at) => ({ sentence, at, copy: 500 })),
          quote,
        );
        place?.before(quote);
      } else if (way === 1) {
        const line = pick(linesOf(stage), stage.dice);
        const copy = line && cloneTagged(line, 'copy');
        copy?.classList.remove('line');
        if (copy) (stage.dice(2) ? document.querySelector('aside.side') : place?.parentElement)?.append(copy);
      } else {
        const copy = cloneTagged(storyOf(stage), 'copy');
        copy.className = 'print gone';
        for (const line of copy.querySelectorAll('.line')) line.classList.remove('line');
        document.body.append(copy);
      }
    },
  },
  {
    name: 'read more',
    what: 'text behind "read more" shown or hidden again, or more of it appended',
    apply: (stage) => {
      const { document } = stage;
      const folded = document.querySelectorAll('.line.folded');
      const way = stage.dice(3);
      if (way === 0) for (const line of folded) line.classList.remove('folded');
      else if (way === 1) for (const line of linesOf(stage).slice(-2)) line.classList.add('folded');
      else {
        const more = document.createElement('p');
        more.textContent = stage.built.article.asides.join(' ');
        storyOf(stage).append(more);
      }
    },
  },
  {
    name: 'next article',
    what: 'infinite scroll: another article appended below',
    apply: (stage) => {
      const { document } = stage;
      const next = ARTICLES[stage.dice(2) ? 'en' : 'zh'];
      const box = document.createElement('article');
      box.className = 'story';
      const heading = document.createElement('h1');
      heading.textContent = `${next.title} (2)`;
      const lines = next.paragraphs.map((words) => {
        const line = document.createElement('p');
        // the next article of a site may repeat a sentence of this one, but is not made of them
        line.textContent = words.map((sentence, i) => (i % 2 ? sentence : next.asides[i % 3])).join(' ');
        return line;
      });
      box.append(heading, ...lines);
      document.querySelector('main')?.append(box);
    },
  },
  {
    name: 'taken out and put back',
    what: 'a list that holds only what is near the window: paragraphs go and come again',
    apply: (stage) => {
      const back = stage.aside.get('lines');
      if (back) {
        stage.aside.delete('lines');
        return back();
      }
      const lines = linesOf(stage);
      const from = stage.dice(lines.length);
      const taken = lines.slice(from, from + 1 + stage.dice(4));
      const places = taken.map((line) => stage.document.createComment(line.className));
      taken.forEach((line, i) => {
        const place = places[i];
        if (place) line.replaceWith(place);
      });
      const isAnew = stage.dice(2) === 1;
      stage.aside.set('lines', () => {
        taken.forEach((line, i) => {
          if (places[i]?.isConnected) places[i]?.replaceWith(isAnew ? cloneTagged(line, 'same') : line);
          else if (textsUnder(stage.document.body).length > 0) storyOf(stage).append(line);
        });
      });
    },
  },
];
