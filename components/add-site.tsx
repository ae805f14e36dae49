import { useId, useState } from 'preact/hooks';
import type { SiteList, TypedSite } from '../briefings/listed-site';
import { NO_CHANGE, stateOf } from '../briefings/listed-site';
import { Icon } from './icon';
import { REFUSAL_WORDS } from './site-words';
import type { SitesViewProps } from './sites-view-props';
import type { Words } from './words';
import { useWords } from './words-context';

type AddProps = Pick<SitesViewProps, 'parse' | 'onChange' | 'onTell'> & { readonly list: SiteList };

/** One more site by its address. What is typed is checked before the browser is asked. */
export const AddSite = (props: AddProps) => {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const site = props.parse(typed);
    if (site.status === 'refused') {
      setRefusal(words(REFUSAL_WORDS[site.reason]));
      return;
    }
    setRefusal(null);
    setTyped('');
    allowSite(site, props, words);
  };
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words('sites.addTitle')}</h2>
      <form class="add" onSubmit={submit} noValidate>
        <label for={`${id}-field`}>{words('sites.addLabel')}</label>
        <input
          id={`${id}-field`}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? `${id}-hint` : `${id}-wrong ${id}-hint`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefusal(null);
          }}
        />
        <button type="submit" class="button primary">
          {words('sites.addButton')}
        </button>
      </form>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {refusal !== null && <Icon name="warning" size={14} />}
        {refusal}
      </p>
      <p id={`${id}-hint`} class="faint">
        {words('sites.addHint')}
      </p>
    </section>
  );
};

/** Allows a site that was typed; one that is on already is only named. Call it in the click. */
export const allowSite = (
  { host, askFor }: Extract<TypedSite, { status: 'site' }>,
  { list, onChange, onTell }: Omit<AddProps, 'parse'>,
  words: Words,
): void => {
  const known = list.sites.find((site) => site.host === host);
  const isOn = known ? stateOf(known.reason) === 'on' : list.allSites.length > 0;
  if (isOn) {
    onTell(words('sites.alreadyOn', host));
    return;
  }
  const change = {
    ...NO_CHANGE,
    allow: known?.isAllowed ? [] : (known?.askFor ?? askFor),
    on: known?.reason === 'switched-off' ? [host] : [],
  };
  onChange(change, words('sites.toldAllowed', host));
};
