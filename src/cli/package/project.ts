import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a package says of where it comes from. */
export interface Project {
  version: string;
  homepage: string;
  /** Who to write to about a package of Debian's or Fedora's. */
  maintainer: string;
  /** Where a released app looks for updates when the player allows it; null for a build that never looks. */
  repository: { owner: string; repo: string } | null;
}

const PackageJson = z.object({ version: z.string(), homepage: z.string(), author: z.string() });

/**
 * Reads the project's own words. `GITHUB_REPOSITORY`, which the release workflow has, says where releases lie.
 * @throws Error when package.json lacks one of them
 */
export function projectAt(root: string, env: Readonly<Record<string, string | undefined>>): Project {
  const read = PackageJson.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? [];
  const repository = owner && repo ? { owner, repo } : null;
  return {
    version: read.version,
    homepage: repository ? `https://github.com/${repository.owner}/${repository.repo}` : read.homepage,
    maintainer: env['REEL_QUIZ_MAINTAINER'] ?? read.author,
    repository,
  };
}
