import { showView } from '../views/show-view';

showView('popup');
