package no.samskap.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Which of some texts are like another: the cosine of their words' weights. A word weighs the more the fewer texts have it
 * ({@code log(1 + texts / texts with it)}); beside whole words, runs of five letters inside long ones count with a third, since
 * Norwegian hides words in one another ("skolegård", "skolegårdsplass"). The work is bounded by the texts' length: no pattern
 * is searched for, and what comes in is never read as one.
 */
final class Likeness {
    private static final int RUN = 5;
    private static final double WEIGHT_OF_A_RUN = 1.0 / 3;

    /** The texts that have a feature, and its weight in each. */
    private record Having(int[] texts, double[] weights) {}

    private final int size;
    private final Map<String, Having> having = new HashMap<>();
    private final List<Map<String, Double>> weighed;

    /** A text of the list that is like another, and how like: from 0 to 1. */
    record Match(int text, double likeness) {}

    Likeness(List<String> texts) {
        size = texts.size();
        List<Map<String, Double>> features =
                texts.stream().map(Likeness::features).toList();
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int text = 0; text < size; text++) {
            for (String feature : features.get(text).keySet()) {
                lists.computeIfAbsent(feature, any -> new ArrayList<>()).add(text);
            }
        }
        weighed = features.stream()
                .map(own -> weighed(
                        own, feature -> lists.getOrDefault(feature, List.of()).size()))
                .toList();
        lists.forEach((feature, list) -> having.put(
                feature,
                new Having(
                        list.stream().mapToInt(Integer::intValue).toArray(),
                        list.stream()
                                .mapToDouble(text -> weighed.get(text).getOrDefault(feature, 0.0))
                                .toArray())));
    }

    /** The texts that are at least so like this one, the most alike first. */
    List<Match> like(String text, double least) {
        return like(
                weighed(features(text), feature -> {
                    Having found = having.get(feature);
                    return found == null ? 0 : found.texts.length;
                }),
                least);
    }

    private List<Match> like(Map<String, Double> weights, double least) {
        double[] products = new double[size];
        weights.forEach((feature, weight) -> {
            Having found = having.get(feature);
            for (int i = 0; found != null && i < found.texts.length; i++) {
                products[found.texts[i]] += weight * found.weights[i];
            }
        });
        return IntStream.range(0, size)
                .filter(text -> products[text] > 0 && products[text] >= least)
                .mapToObj(text -> new Match(text, Math.min(1, products[text])))
                .sorted(Comparator.comparingDouble((Match match) -> -match.likeness)
                        .thenComparingInt(Match::text))
                .toList();
    }

    /** The features' weights, together of length 1. */
    private Map<String, Double> weighed(Map<String, Double> features, ToIntFunction<String> textsWith) {
        Map<String, Double> weights = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            int with = Math.max(1, textsWith.applyAsInt(feature.getKey()));
            double weight = feature.getValue() * Math.log(1 + (double) Math.max(1, size) / with);
            weights.put(feature.getKey(), weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((feature, weight) -> weight / length);
        return weights;
    }

    /** Groups of texts in which each is at least so like another of its group; the largest first. */
    List<List<Integer>> groups(double least) {
        int[] leader = IntStream.range(0, size).toArray();
        for (int text = 0; text < leader.length; text++) {
            for (Match match : like(weighed.get(text), least)) {
                leader[root(leader, match.text)] = root(leader, text);
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int text = 0; text < leader.length; text++) {
            groups.computeIfAbsent(root(leader, text), any -> new ArrayList<>()).add(text);
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparingInt(group -> -group.size()))
                .toList();
    }

    private static int root(int[] leader, int text) {
        int at = text;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static Map<String, Double> features(String text) {
        Map<String, Double> features = new HashMap<>();
        Set<String> words = new HashSet<>(Words.of(text));
        for (String word : words) {
            features.put(word, 1.0);
        }
        for (String word : words) {
            for (int i = 0; i + RUN <= word.length(); i++) {
                features.merge('~' + word.substring(i, i + RUN), WEIGHT_OF_A_RUN, Math::max);
            }
        }
        return features;
    }
}
