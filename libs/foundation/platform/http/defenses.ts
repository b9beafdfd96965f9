import compression from 'compression';
import { json, type NextFunction, type Request, raw, type RequestHandler, type Response, urlencoded } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';
import { DomainError } from '#kernel';

/** The largest file we take, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;
const LARGEST_JSON = '1mb';
const LARGEST_FORM = '10kb';
const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);
const SAME = new Set(['same-origin', 'none']);

/** What stands before every route: headers, compression, limits, and who may send at all. */
export const defenses = (config: Config): RequestHandler[] => [
  headers(config),
  keepNothing,
  compression(),
  refuseOtherSites(new URL(config.PUBLIC_URL).origin),
  json({ limit: LARGEST_JSON }),
  // The forms of pages without a script.
  urlencoded({ extended: false, limit: LARGEST_FORM }),
  raw({ type: 'application/octet-stream', limit: LARGEST_FILE }),
];

const headers = ({ PUBLIC_URL }: Config): RequestHandler => {
  const isEncrypted = PUBLIC_URL.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The components of the admin site and the public pages bring their own styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // On plain http, as inside an office, it would leave a blank page.
        upgradeInsecureRequests: isEncrypted ? [] : null,
      },
    },
    strictTransportSecurity: isEncrypted ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: isEncrypted,
    originAgentCluster: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
};

/** On a shared machine nothing stays behind for the next person, unless an answer says that it may. */
const keepNothing: RequestHandler = (_request, response, next): void => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** A page of another site may not have a browser send anything in the name of whoever is signed in. */
const refuseOtherSites =
  (own: string): RequestHandler =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (CHANGES_NOTHING.has(request.method) || isOwn(request, own)) return next();
    next(new DomainError('request-from-elsewhere'));
  };

function isOwn(request: Request, own: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site) return SAME.has(site);
  const origin = request.get('origin');
  // What is no browser sends neither, and has no cookies of anybody else.
  return !origin || origin === own || origin === `${request.protocol}://${request.get('host')}`;
}
