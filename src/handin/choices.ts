/** How many ways there are to choose `count` of `from` things. */
function ways(from: number, count: number): number {
  let result = 1;
  for (let step = 0; step < count; step += 1) result = (result * (from - step)) / (step + 1);
  return result;
}

/** How many ways there are to choose at most `most` of `from` things, none included. */
export function choiceCount(from: number, most: number): number {
  return Array.from({ length: most + 1 }, (_, count) => ways(from, count)).reduce((sum, some) => sum + some);
}

/**
 * The number of a choice among all choices of `from` things: the small ones first, then in the combinatorial number
 * system (Knuth, The Art of Computer Programming 4A, 7.2.1.3).
 * @param places rising, from 0
 */
export function choiceRank(from: number, places: readonly number[]): number {
  const smaller = places.length === 0 ? 0 : choiceCount(from, places.length - 1);
  return places.reduce((sum, place, index) => sum + ways(place, index + 1), smaller);
}

/** The choice with a number, its places rising: the inverse of `choiceRank`. */
export function choiceAt(from: number, rank: number): number[] {
  let count = 0;
  let rest = rank;
  while (rest >= ways(from, count) && count < from) {
    rest -= ways(from, count);
    count += 1;
  }
  const places: number[] = [];
  for (let left = count; left > 0; left -= 1) {
    let place = left - 1;
    while (ways(place + 1, left) <= rest) place += 1;
    rest -= ways(place, left);
    places.unshift(place);
  }
  return places;
}
