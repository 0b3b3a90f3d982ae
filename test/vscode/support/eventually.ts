const EVERY_MS = 50;

/**
 * Calls `attempt` again and again until it no longer throws, and returns its result. After `withinMs` the last error
 * is the test's.
 */
export async function eventually<T>(attempt: () => T | Promise<T>, withinMs = 10_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }
}
