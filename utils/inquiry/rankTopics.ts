import type { OrderStatus } from '../orders/types';
import { allTopics, likelyTopics } from './topicRanking';
import type { Topic } from './types';

/** Every topic once, the likeliest for the status first; before all others the suggested one, where given. */
export function rankTopics(status?: OrderStatus, suggested?: Topic): Topic[] {
  const likely = status === undefined ? [] : likelyTopics[status];
  return [...new Set([...(suggested === undefined ? [] : [suggested]), ...likely, ...allTopics])];
}
