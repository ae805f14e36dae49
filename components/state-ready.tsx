import { KINDS } from '../analysis/kind';
import { tally } from '../briefings/tally';
import { AccessNotice } from './access-notice';
import type { ReadyViewProps } from './briefing-view-props';
import { comparisonSentence, standsApart } from './comparison-sentence';
import { describedPage } from './described-page';
import { KindSection, OwnSection } from './kind-section';
import { TallyBar } from './tally-bar';
import { UnplacedPoints } from './unplaced-points';
import { useWords } from './words-context';

/**
 * The comparison: in a sentence, in a picture, and point by point. A page that shares nothing with the briefing has
 * its own points only; the briefing's are in the fold below.
 */
export const StateReady = (props: ReadyViewProps) => {
  const words = useWords();
  const { state, briefing } = props;
  const isApart = standsApart(state);
  const host = describedPage(state)?.host;
  return (
    <>
      {state.access === 'once' && host && <AccessNotice host={host} onAlways={props.onAlways} />}
      <div class="overview">
        <p class="summary">{comparisonSentence(state, briefing, words)}</p>
        {!isApart && <TallyBar tallies={tally(state.comparison, briefing.points, state.points)} />}
        {state.shownIn !== undefined && <p class="faint">{words('translated')}</p>}
        {state.readTo !== null && (
          <p class="faint">{words('readTo', state.readTo.toLocaleString(words('ui.locale')))}</p>
        )}
        {state.leftOut > 0 && <p class="faint">{words('leftOut', state.leftOut)}</p>}
      </div>
      {KINDS.map((kind) =>
        isApart ? (
          <OwnSection key={kind} kind={kind} {...props} />
        ) : (
          <KindSection key={kind} kind={kind} {...props} />
        ),
      )}
      <UnplacedPoints points={state.points} />
    </>
  );
};
