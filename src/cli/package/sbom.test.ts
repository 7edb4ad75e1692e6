import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { installedBom, onlyShipped } from './sbom.ts';

// npm takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bom = installedBom(resolve(import.meta.dirname, '../../..'));

test('of all that is installed, the bill names what ships and how it hangs together', () => {
  const version = (name: string): string =>
    bom.components.find((part) => part.name === name && part.group === undefined)?.version ?? '';
  const shipped = ['react', 'react-dom', 'scheduler'].map((name) => ({ name, version: version(name) }));
  const left = onlyShipped(bom, shipped);
  expect(left.components.map(({ name }) => name).sort()).toEqual(['react', 'react-dom', 'scheduler']);
  const dom = left.dependencies.find(({ ref }) => ref.startsWith('react-dom@'));
  expect(dom?.dependsOn).toEqual([`react@${version('react')}`, `scheduler@${version('scheduler')}`]);
});

test('a package that ships and that the bill does not know stops the packaging', () => {
  const shipped = [{ name: 'nobodys', version: '1.0.0' }];
  expect(() => onlyShipped(bom, shipped)).toThrow('lacks nobodys@1.0.0');
});
