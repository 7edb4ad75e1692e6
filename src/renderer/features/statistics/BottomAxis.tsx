import { AxisBottom } from '@visx/axis';
import type { scaleLinear } from '@visx/scale';

interface BottomAxisProps {
  scale: ReturnType<typeof scaleLinear<number>>;
  /** Where it lies, and how wide the chart is, in px. */
  top: number;
  width: number;
  /** One rem in px. */
  rem: number;
  /** How much room each figure wants, in rem. */
  room: number;
  format: (value: number) => string;
}

/** The axis below a chart, with as many figures as there is room for. */
export function BottomAxis({ scale, top, width, rem, room, format }: BottomAxisProps) {
  return (
    <AxisBottom
      scale={scale}
      top={top}
      numTicks={Math.max(2, Math.floor(width / (room * rem)))}
      axisClassName="chart-axis"
      tickLength={0.35 * rem}
      tickFormat={(value) => format(Number(value))}
      tickLabelProps={{
        className: 'chart-tick',
        textAnchor: 'middle',
        verticalAnchor: 'start',
        dy: '0.2em',
      }}
    />
  );
}
