import { KINDS } from '../analysis/kind';
import { tally } from '../briefings/tally';
import { AccessNotice } from './access-notice';
import type { ReadyViewProps } from './briefing-view-props';
import { describedPage } from './described-page';
import { KindSection } from './kind-section';
import { SummaryLine } from './summary-line';
import { TallyBar } from './tally-bar';
import { UnplacedPoints } from './unplaced-points';
import { useWords } from './words-context';

/** The comparison: in a sentence, in a picture, and point by point. */
export const StateReady = (props: ReadyViewProps) => {
  const words = useWords();
  const { state, briefing } = props;
  const tallies = tally(state.comparison, briefing.points, state.points);
  const host = describedPage(state)?.host;
  return (
    <>
      {state.access === 'once' && host && <AccessNotice host={host} onAlways={props.onAlways} />}
      <div class="overview">
        <SummaryLine tallies={tallies} />
        <TallyBar tallies={tallies} />
        {state.leftOut > 0 && <p class="faint">{words('leftOut', state.leftOut)}</p>}
      </div>
      {KINDS.map((kind) => (
        <KindSection key={kind} kind={kind} {...props} />
      ))}
      <UnplacedPoints points={state.points} />
    </>
  );
};
