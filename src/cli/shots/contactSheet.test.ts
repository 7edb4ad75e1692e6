import { expect, it } from 'vitest';
import { contactSheet } from './contactSheet.ts';

it('puts the pictures of one screen together', () => {
  const page = contactSheet([
    'setup-zh-dark-800x600.jpg',
    'home-new-en-light-800x600.jpg',
    'setup-en-dark-800x600.jpg',
  ]);
  expect(page.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>home-new</h2>', '<h2>setup</h2>']);
  expect(page.match(/<img/g)).toHaveLength(3);
});
