import type { Kind } from '../analysis/kind';
import { Icon } from './icon';
import { KIND_WORDS } from './kind-words';
import { useWords } from './words-context';

/** The name of a kind with its marks: shape, colour, and the line it has on the page. */
export const KindHeading = ({ kind, level: Level = 'h2' }: { kind: Kind; level?: 'h2' | 'h3' }) => {
  const words = useWords();
  return (
    <Level class="kind-heading" data-kind={kind}>
      <Icon name={kind} size={14} />
      <span class="kind-name">{words(KIND_WORDS[kind].title)}</span>
    </Level>
  );
};
