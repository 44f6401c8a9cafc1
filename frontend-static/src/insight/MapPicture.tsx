import { Picture } from '../design/pictures/Picture';
import type { OpinionMap, OwnPlace } from '../protocol/wire';
import { around, frame, type Place, radius, width } from './scale';
import style from './MapPicture.module.css';
import { MapTable } from './MapTable';
import { useWords } from './words';

interface MapPictureProps {
  map: OpinionMap;
  own: OwnPlace | undefined;
}

/** The map of opinions as a picture: letters say what colours say, and a table below says both. */
export function MapPicture({ map, own }: MapPictureProps) {
  const words = useWords();
  const me = own?.x === undefined || own.y === undefined ? undefined : { x: own.x, y: own.y };
  const { at, height } = frame(me === undefined ? map.dots : [...map.dots, me]);
  const most = Math.max(...map.dots.map(({ people }) => people));
  return (
    <Picture
      title={words.map}
      text={words.mapIs(map.groups.map(({ name, people }) => words.groupPeople(name, people)).join('. '))}
      width={width}
      height={height}
      table={<MapTable map={map} />}
    >
      {map.groups.map(({ name }) => (
        <polygon
          key={name}
          className={style.area}
          data-group={name}
          points={points(around(map.dots.filter(({ group }) => group === name).map(at)))}
        />
      ))}
      {map.dots.map((dot, i) => (
        <circle
          key={i}
          transform={moved(at(dot))}
          r={radius(dot, most) + 9}
          data-group={dot.group}
          className={style.around}
        />
      ))}
      {map.dots.map((dot, i) => (
        <g key={i} transform={moved(at(dot))} data-group={dot.group}>
          <circle r={radius(dot, most)} className={style.dot} />
          <text dy="0.36em" className={style.letter}>
            {dot.group}
          </text>
        </g>
      ))}
      {me === undefined ? null : (
        <g transform={moved(at(me))} className={style.me}>
          <path d="M0-11 3-4 11-3 5 2 7 10 0 6-7 10-5 2-11-3-3-4Z" />
          <text y="23">{words.you}</text>
        </g>
      )}
    </Picture>
  );
}

function moved({ x, y }: Place): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}

function points(corners: readonly Place[]): string {
  return corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
