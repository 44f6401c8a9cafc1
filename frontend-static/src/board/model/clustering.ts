/** Cards in their order, those of one cluster together where its first card lies. */
import type { Cluster } from '../../protocol/wire';
import type { SeenIdea } from './optimistic';

export type Lying = { card: SeenIdea } | { cluster: Cluster; cards: readonly SeenIdea[] };

export function clustered(cards: readonly SeenIdea[]): Lying[] {
  const met = new Set<string>();
  const lying: Lying[] = [];
  for (const card of cards) {
    const { cluster } = card;
    if (cluster === undefined) lying.push({ card });
    else if (!met.has(cluster.cluster)) {
      met.add(cluster.cluster);
      const together = cards.filter((other) => other.cluster?.cluster === cluster.cluster);
      lying.push({ cluster, cards: together });
    }
  }
  return lying;
}
