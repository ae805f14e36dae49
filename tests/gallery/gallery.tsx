import catalogue from 'virtual:words';
import { render } from 'preact';
import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import '../../components/ballast.css';
import { BriefingView } from '../../components/briefing-view';
import type { BriefingViewProps, Surface } from '../../components/briefing-view-props';
import { ballastCss } from '../../components/styles';
import { wordsIn } from '../../components/words';
import { englishReady } from './sample-pages';
import { STATES } from './states';

/** Shows one state on one surface: `?state=ready-en&surface=popup&theme=dark`; without a state, the list. */
const query = new URLSearchParams(location.search);
const name = query.get('state');
const surface = (query.get('surface') ?? 'popup') as Surface;
const root = document.getElementById('root');
if (root) {
  const theme = query.get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
  if (name === null) render(<Index />, root);
  else if (surface === 'panel') renderInShadow(root, name);
  else render(<Shown name={name} />, root);
}

function Shown({ name: stateName }: { name: string }) {
  const log = (what: string) => (value?: unknown) => console.info(what, value);
  const props: BriefingViewProps = {
    surface,
    state: STATES[stateName] ?? englishReady,
    briefing: builtInBriefing,
    level: 'key',
    pinned: surface === 'panel',
    canPin: !stateName.startsWith('restricted'),
    hasSidePanel: query.get('side') !== 'no',
    notice: query.get('notice') === 'yes' ? 'set-aside' : null,
    words: wordsIn(new Map(Object.entries(catalogue))),
    onGoTo: log('go to'),
    onReadOnce: log('read once'),
    onAlways: async (host) => {
      log('always')(host);
      return true;
    },
    onReadAnyway: log('read anyway'),
    onRetry: log('retry'),
    onPin: log('pin'),
    onOpenSidePanel: log('side panel'),
    onLevel: async (level) => {
      log('level')(level);
      return true;
    },
    onSwitchSite: log('switch site'),
    onDismissNotice: log('dismiss notice'),
    onSites: log('sites'),
  };
  return <BriefingView {...props} />;
}

/** As in a page: a shadow root under a page whose own styles would ruin an unprotected view. */
function renderInShadow(host: Element, stateName: string) {
  document.documentElement.style.cssText =
    'font: italic 30px/3 fantasy; letter-spacing: 3px; text-align: right';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ballastCss);
  shadow.adoptedStyleSheets = [sheet];
  if (document.documentElement.dataset.theme)
    host.setAttribute('data-theme', document.documentElement.dataset.theme);
  render(<Shown name={stateName} />, shadow);
}

function Index() {
  return (
    <ul>
      {Object.keys(STATES).map((state) => (
        <li key={state}>
          {(['popup', 'side-panel', 'panel'] as const).map((where) => (
            <a key={where} href={`?state=${state}&surface=${where}`}>
              {state} · {where}{' '}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
