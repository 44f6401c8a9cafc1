import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { isProjected } from '../design/navigation';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLanguage } from '../i18n/Language';
import type { ChallengeId, Insight, OpinionMap, OwnPlace, WeighedIdea } from '../protocol/wire';
import { calls } from './calls';
import { DuplicateIdeas } from './DuplicateIdeas';
import { IdeaTable } from './IdeaTable';
import { MapPicture } from './MapPicture';
import style from './InsightPage.module.css';
import { ParticipationPicture } from './ParticipationPicture';
import { Standings } from './Standings';
import { useInsight } from './useInsight';
import { useWords } from './words';

/** From this silhouette on groups are said to stand clearly apart. */
const clear = 0.5;

export default function InsightPage({ id }: { id: ChallengeId }) {
  const words = useWords();
  const { insight, error, again } = useInsight(id);
  const [large, setLarge] = useState(isProjected());
  return (
    <div className={large && !isProjected() ? style.large : undefined}>
      <Page title={words.title} lead={words.lead}>
        {error === undefined ? null : <Trouble error={error} again={again} />}
        {insight === undefined ? null : insight.map === undefined ? (
          <NotYet insight={insight} />
        ) : (
          <>
            {isProjected() ? null : (
              <div className={style.tools}>
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-pressed={large}
                  onClick={() => setLarge(!large)}
                >
                  {words.large}
                </Button>
                <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
                  {words.print}
                </Button>
              </div>
            )}
            <Shown id={id} insight={insight} map={insight.map} large={large} />
          </>
        )}
        <ParticipationPicture id={id} />
        {large ? null : <DuplicateIdeas id={id} />}
      </Page>
    </div>
  );
}

function NotYet({ insight }: { insight: Insight }) {
  const words = useWords();
  return (
    <section className={style.notYet} aria-labelledby="not-yet">
      <h2 id="not-yet">{words.notYetTitle}</h2>
      <p>{words.notYet(insight.fewestPeople, insight.enough)}</p>
      <p>{words.notYetWhy}</p>
      <Button asChild>
        <a href={`/t/${insight.board}`}>{words.toBoard}</a>
      </Button>
    </section>
  );
}

interface ShownProps {
  id: ChallengeId;
  insight: Insight;
  map: OpinionMap;
  large: boolean;
}

function Shown({ id, insight, map, large }: ShownProps) {
  const words = useWords();
  const { language } = useLanguage();
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  const idea = (wanted: string) => map.ideas.find((each) => each.idea === wanted);
  return (
    <>
      <section aria-labelledby="map">
        <h2 id="map">{words.map}</h2>
        <p>{words.mapText}</p>
        <MapWithMe id={id} insight={insight} map={map} large={large} />
        <p>{map.groups.length === 1 ? words.oneGroup : map.clarity >= clear ? words.clear : words.unclear}</p>
        <p className={style.small}>
          {words.asOf(made.format(new Date(map.asOf)), map.people)} {words.step(insight.step)}
        </p>
      </section>
      <section aria-labelledby="unites">
        <h2 id="unites">{words.unites}</h2>
        <p>{map.unites.length === 0 ? words.noneUnites : words.unitesText}</p>
        <ol className={style.ideas}>
          {map.unites.map((found) => (
            <Told
              key={found.idea}
              idea={idea(found.idea)}
              said={found.stance === 'agree' ? words.allFor : words.allAgainst}
            />
          ))}
        </ol>
      </section>
      {map.groups.length === 1 ? null : (
        <section aria-labelledby="divides">
          <h2 id="divides">{words.divides}</h2>
          <p>{map.divides.length === 0 ? words.noneDivides : words.dividesText}</p>
          <ol className={style.ideas}>
            {map.divides.map((found) => (
              <Told key={found} idea={idea(found)} />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="groups">
        <h2 id="groups">{words.groups}</h2>
        {map.groups.map(({ name, people, standsFor }) => (
          <section key={name} aria-labelledby={`group-${name}`} data-group={name} className={style.group}>
            <h3 id={`group-${name}`}>{words.groupPeople(name, people)}</h3>
            <p>{standsFor.length === 0 ? words.nothingOwn : words.standsFor}</p>
            <ol className={style.ideas}>
              {standsFor.map((found) => (
                <Told
                  key={found.idea}
                  idea={idea(found.idea)}
                  said={found.stance === 'agree' ? words.isFor : words.isAgainst}
                />
              ))}
            </ol>
          </section>
        ))}
      </section>
      <section aria-labelledby="all">
        <h2 id="all">{words.all}</h2>
        <p className={style.small}>{words.allText}</p>
        <IdeaTable map={map} />
      </section>
      <details className={style.details}>
        <summary>{words.how}</summary>
        {words.howText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </>
  );
}

function Told({ idea, said }: { idea: WeighedIdea | undefined; said?: string }) {
  if (idea === undefined) return null;
  return (
    <li className={style.idea}>
      {said === undefined ? null : <span className={style.said}>{said}</span>}
      <p className={style.ideaText}>{idea.text}</p>
      <Standings idea={idea} />
    </li>
  );
}

/** One's own place is asked for only when one wants to see it, and never stands on a big screen or on paper. */
function MapWithMe({ id, insight, map, large }: ShownProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [own, setOwn] = useState<OwnPlace>();
  const [failed, setFailed] = useState<unknown>();
  const said = own === undefined ? undefined : ownWords(own, insight.enough);
  function ownWords({ group, answered }: OwnPlace, enough: number): string {
    return group === undefined ? words.youAreNot(answered, enough) : words.youAre(group);
  }
  const show = async () => {
    try {
      const place = await calls.ownPlace(id);
      setFailed(undefined);
      setOwn(place);
      announce(ownWords(place, insight.enough));
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <>
      <MapPicture map={map} own={large ? undefined : own} />
      {large ? null : (
        <div className={style.me}>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => (own === undefined ? void show() : setOwn(undefined))}
          >
            {own === undefined ? words.showMe : words.hideMe}
          </Button>
          {said === undefined ? null : <p className={style.said}>{said}</p>}
        </div>
      )}
      {failed === undefined ? null : <Trouble error={failed} />}
    </>
  );
}
