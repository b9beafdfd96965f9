import type { ComponentType } from 'react';
import type { RaRecord } from 'react-admin';
import type { Route } from '#contract/routes';

/** Which route of the contract answers what react-admin asks of a resource. */
export interface ResourceRoutes {
  /** Takes page, perPage, sort, order, q and its filters; answers `items` and `total`. */
  readonly list?: Route;
  readonly one?: Route;
  /** Answers `items` for `ids`, comma separated, in one request: most often the route of the list. */
  readonly many?: Route;
  readonly create?: Route;
  readonly update?: Route;
}

/** One line in the table of contents: a resource, its routes, and its screens, each loaded when it is opened. */
export interface StaffResource {
  readonly name: string;
  readonly routes: ResourceRoutes;
  readonly list?: ComponentType;
  readonly show?: ComponentType;
  readonly create?: ComponentType;
  readonly edit?: ComponentType;
  readonly recordRepresentation?: string | ((record: RaRecord) => string);
}
