import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { builtInBriefing } from '../../../briefings/built-in/miit-2022-01-20';
import type { PageState } from '../../../briefings/page-state';
import { BriefingView } from '../../../components/briefing-view';
import type { BriefingViewProps } from '../../../components/briefing-view-props';
import { wordsIn } from '../../../components/words';
import { readWords } from '../../gallery/read-words';

const words = wordsIn(await readWords());

/** The view of one state with spies for all a reader can ask of it. */
export const show = (state: PageState, more: Partial<BriefingViewProps> = {}) => {
  const asked = {
    onGoTo: vi.fn(),
    onReadOnce: vi.fn(),
    onAlways: vi.fn(async () => true),
    onReadAnyway: vi.fn(),
    onRetry: vi.fn(),
    onPin: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onLevel: vi.fn(async () => true),
    onSwitchSite: vi.fn(),
    onDismissNotice: vi.fn(),
    onSites: vi.fn(),
  };
  const props: BriefingViewProps = {
    surface: 'popup',
    state,
    briefing: builtInBriefing,
    level: 'key',
    pinned: false,
    canPin: true,
    hasSidePanel: true,
    notice: null,
    words,
    ...asked,
    ...more,
  };
  return { ...render(<BriefingView {...props} />), asked, props };
};
