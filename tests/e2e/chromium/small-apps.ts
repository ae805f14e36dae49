/** A small app that shows the demonstration page named after `#/` in its address. */
export const HASH_APP = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body>
<main></main><script>
const show = async () => {
  const text = await (await fetch('/' + location.hash.slice(2) + '.html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes);
};
onhashchange = show;
show();
</script></body></html>`;
