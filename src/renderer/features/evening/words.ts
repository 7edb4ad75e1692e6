import { addWords } from '../../i18n/addWords.ts';
import en from './en.json';
import zh from './zh.json';

addWords({ en, zh });
