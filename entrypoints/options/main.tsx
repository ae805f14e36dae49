import { showSites } from './show-sites';

showSites();
