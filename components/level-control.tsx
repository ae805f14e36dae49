import type { HighlightLevel } from '../briefings/page-state';
import { useChosen } from './chosen';
import { Icon } from './icon';
import { useWords } from './words-context';

const LEVELS = ['off', 'key', 'all'] as const satisfies readonly HighlightLevel[];
const LEVEL_WORDS = { off: 'bar.off', key: 'bar.key', all: 'bar.all' } as const satisfies Record<
  HighlightLevel,
  string
>;

interface LevelControlProps {
  readonly level: HighlightLevel;
  readonly onLevel: (level: HighlightLevel) => Promise<boolean>;
}

/** How much is highlighted on the page. Native radio buttons, so that arrow keys move between the levels. */
export const LevelControl = ({ level, onLevel }: LevelControlProps) => {
  const words = useWords();
  const [shown, choose] = useChosen(level, onLevel);
  return (
    <fieldset class="levels" title={words('bar.highlights')}>
      <legend class="unseen">{words('bar.highlights')}</legend>
      <Icon name="marker" />
      <span class="segments">
        {LEVELS.map((value) => (
          <label key={value} class="segment">
            <input
              type="radio"
              name="ballast-level"
              value={value}
              checked={shown === value}
              onChange={() => choose(value)}
            />
            <span>{words(LEVEL_WORDS[value])}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
};
