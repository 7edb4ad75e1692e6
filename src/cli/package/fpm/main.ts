#!/usr/bin/env node
/**
 * Stands where electron-builder's fpm would, which is a download of its own: builds the same packages from the same
 * command line with the system's tools. Only `npm run package -- --stub` uses it.
 */
import { readFpmArgs } from './args.ts';
import { buildPackage } from './build.ts';

buildPackage(readFpmArgs(process.argv.slice(2)));
