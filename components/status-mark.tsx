import type { Change } from '../analysis/comparison';
import { Icon } from './icon';
import { CHANGE_WORDS, STATUS_WORDS, type Status } from './kind-words';
import { useWords } from './words-context';

/** Repeated, changed (and how), missing or new: a shape and a word, never colour alone. */
export const StatusMark = ({ status, change }: { status: Status; change?: Change }) => {
  const words = useWords();
  return (
    <span class="status" data-status={status}>
      <Icon name={status} size={14} />
      {words(STATUS_WORDS[status])}
      {change && <span class="change">{words(CHANGE_WORDS[change])}</span>}
    </span>
  );
};
