import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsIn } from './words';

/** The words of the interface for everything below a view; without a provider every word is its key. */
export const WordsContext = createContext<Words>(wordsIn(new Map()));

export const useWords = (): Words => useContext(WordsContext);
