import { Icon } from './icon';
import { langTagOf } from './kind-words';
import { useWords } from './words-context';

/** What a changed point was in the briefing and is now on the page. */
export const Contrast = ({ was, now }: { was: string; now: string }) => {
  const words = useWords();
  return (
    <p class="contrast">
      <span class="was">
        <span class="label">{words('change.was')}</span> <del lang={langTagOf(was)}>{was}</del>
      </span>
      <span class="now">
        <Icon name="arrow" size={14} /> <span class="label">{words('change.now')}</span>{' '}
        <ins lang={langTagOf(now)}>{now}</ins>
      </span>
    </p>
  );
};
