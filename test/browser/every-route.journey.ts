import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { siteRoutes, unlookedAt } from './site-routes.ts';
import { lookedAt } from './visitor.ts';

const fromDisk = (file: string) => readFileSync(file, 'utf8');
const pathsLookedAt = () =>
  existsSync(lookedAt()) ? readFileSync(lookedAt(), 'utf8').split('\n').filter(Boolean) : [];

describe('Every route of both sites', () => {
  it('was looked at by a journey: axe, a phone, 400 % and the keyboard (needs all journeys: npm test -- browser)', () => {
    const routes = siteRoutes();
    expect(routes.length).toBeGreaterThan(45);
    expect(unlookedAt(routes, pathsLookedAt())).toEqual([]);
  });

  it('is missed when it is planted', () => {
    const before = siteRoutes();
    const planted: Record<string, [find: string, put: string]> = {
      'apps/learner/routes/pages.ts': ["{ path: '/help'", "{ path: '/planted' }, { path: '/help'"],
      'apps/admin/App.tsx': ['<CustomRoutes>', '<CustomRoutes><Route path="/planted" />'],
      'apps/admin/resources/awards/index.ts': ['  list: lazy', '  create: lazy(),\n  list: lazy'],
      'apps/admin/resources/roles/RoleList.tsx': ['const translate', "useMatch('/roles/:id/planted'); const translate"],
    };
    const after = siteRoutes((file) => {
      const [find, put] = planted[file] ?? ['', ''];
      return fromDisk(file).replace(find, put);
    });
    const pathnames = before.map((route) => route.replaceAll(/:\w+/g, '1'));
    expect(unlookedAt(before, pathnames)).toEqual([]);
    expect(unlookedAt(after, pathnames)).toEqual([
      '/planted',
      '/admin/planted',
      '/admin/awards/create',
      '/admin/roles/:id/planted',
    ]);
  });
});
