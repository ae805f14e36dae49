export { createCard } from '../../page/card';
export { createHover } from '../../page/hover';
export { createLegend } from '../../page/legend';
export { createPainter } from '../../page/painter';
export { createPanelHost } from '../../page/panel-host';
export { profilePage } from '../../page/profile-page';
export { readArticle } from '../../page/read-article';
export { watchPage } from '../../page/watch-page';
