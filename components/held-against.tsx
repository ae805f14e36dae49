import type { Briefing } from '../briefings/briefing';
import { formatDate } from './format-date';
import { LANG_TAGS } from './kind-words';
import { useWords } from './words-context';

/** The briefing in use: its name and the day of what it reports. */
export const HeldAgainst = ({ briefing }: { briefing: Briefing }) => {
  const words = useWords();
  return (
    <p class="held">
      <span class="label">{words('held.against')}</span>{' '}
      <span lang={LANG_TAGS[briefing.lang]}>{briefing.title}</span>
      <span class="faint">, {formatDate(briefing.source.eventDate, words('ui.locale'))}</span>
    </p>
  );
};
