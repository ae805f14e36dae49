import type { Kind, Lang } from '../analysis/kind';
import { arrangeSection } from './arrange-section';
import type { ReadyViewProps } from './briefing-view-props';
import { FreshRow } from './fresh-row';
import { KindHeading } from './kind-heading';
import { MissingRow } from './missing-row';
import { PairRow } from './pair-row';
import { useWords } from './words-context';

/** What the page says of one kind, where the briefing has nothing to do with it. */
export const OwnSection = ({ kind, state, onGoTo }: ReadyViewProps & { kind: Kind }) => {
  const { fresh } = arrangeSection(kind, state, []);
  if (fresh.length === 0) return null;
  return (
    <section class="kind-section" data-kind={kind} data-apart="true">
      <div class="columns">
        <KindHeading kind={kind} />
      </div>
      <ul class="rows">
        <FreshRow points={fresh} isApart onGoTo={onGoTo} />
      </ul>
    </section>
  );
};

/** One kind of statement: the briefing's points and the page's, side by side. */
export const KindSection = ({ kind, state, briefing, onGoTo }: ReadyViewProps & { kind: Kind }) => {
  const words = useWords();
  const section = arrangeSection(kind, state, briefing.points);
  const isEmpty = section.pairs.length + section.fresh.length + section.missing.length === 0;
  const pageLang: Lang = state.lang;
  return (
    <section class="kind-section" data-kind={kind}>
      <div class="columns">
        <div class="column-head">
          <KindHeading kind={kind} />
          <span class="column" aria-hidden="true">
            {words('section.briefing')}
          </span>
        </div>
        <span class="column" aria-hidden="true">
          {words('section.page')}
        </span>
      </div>
      {isEmpty ? (
        <p class="faint">{words('section.none')}</p>
      ) : (
        <ul class="rows">
          {section.pairs.map((pair) => (
            <PairRow key={pair.point.id} pair={pair} pageLang={pageLang} onGoTo={onGoTo} />
          ))}
          <FreshRow points={section.fresh} onGoTo={onGoTo} />
          <MissingRow missing={section.missing} pageLang={pageLang} onGoTo={onGoTo} />
        </ul>
      )}
    </section>
  );
};
