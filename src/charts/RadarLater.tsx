import { lazy } from 'react';

const chart = import('./RadarChart.tsx');

/**
 * The radar where it is not the first thing on a screen: its code, most of it chart.js, begins to load with the screen
 * and does not hold up the words and tables. Needs a Suspense around it that keeps its place free.
 */
export const RadarLater = lazy(async () => ({ default: (await chart).RadarChart }));
