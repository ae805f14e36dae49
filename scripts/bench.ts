// npm run bench: what the engine costs, on generated articles of growing length and on saved real pages.
import { benchEngine } from './benching/bench-engine';

await benchEngine();
