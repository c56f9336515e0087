import type { PageFiller } from './pageFiller';

/** The world of the extension's scripts in a page, which the page itself cannot look into. */
export interface FillerWorld {
  baroMunui?: PageFiller;
}
