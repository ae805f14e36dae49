import { showView } from '../views/show-view';

showView('side-panel');
