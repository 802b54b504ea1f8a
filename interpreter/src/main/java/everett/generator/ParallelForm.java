package everett.generator;

/**
 * What a branch has to know of the frame of a {@code function **}.
 *
 * @param shared the first slot that closures may ask for: what has been left, then the groups of captured variables; -1
 *     if
 *     there are none
 * @param sharedCount the number of those slots
 * @param chunks the first slot that holds a group of the other variables, if they are very many; -1 if not
 * @param chunkCount the number of those slots
 * @param forked hidden slots whose contents the engine changes while the function is suspended
 */
public record ParallelForm(int shared, int sharedCount, int chunks, int chunkCount, int[] forked) {
  /** The size of a group of variables that are very many. */
  static final int CHUNK = 64;
}
