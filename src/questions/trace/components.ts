/**
 * Strongly connected components, after Tarjan, without recursion: a chain of thousands of items must not overflow
 * the stack.
 * @param nodes ids
 * @param next the ids that an id leads to; those not among `nodes` are ignored
 */
export const stronglyConnected = (nodes: readonly string[], next: (id: string) => readonly string[]): string[][] => {
  const known = new Set(nodes);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const components: string[][] = [];

  const open = (id: string): Frame => {
    index.set(id, index.size);
    low.set(id, index.get(id) ?? 0);
    stack.push(id);
    onStack.add(id);
    return { id, targets: next(id).filter((target) => known.has(target)), at: 0 };
  };
  const lower = (id: string, value: number | undefined): void => {
    low.set(id, Math.min(low.get(id) ?? 0, value ?? 0));
  };

  for (const root of nodes) {
    if (index.has(root)) continue;
    const frames = [open(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const target = frame.targets[frame.at];
      if (target !== undefined) {
        frame.at += 1;
        if (!index.has(target)) frames.push(open(target));
        else if (onStack.has(target)) lower(frame.id, index.get(target));
        continue;
      }
      frames.pop();
      const parent = frames.at(-1);
      if (parent) lower(parent.id, low.get(frame.id));
      if (low.get(frame.id) === index.get(frame.id)) components.push(popTo(frame.id, stack, onStack));
    }
  }
  return components;
};

interface Frame {
  readonly id: string;
  readonly targets: readonly string[];
  at: number;
}

const popTo = (id: string, stack: string[], onStack: Set<string>): string[] => {
  const component = stack.splice(stack.lastIndexOf(id));
  for (const member of component) onStack.delete(member);
  return component;
};
