from wellplaced.algorithms.need.explain import reason

DARK = {
    "need": 62.0, "need_rank_low": 14, "need_rank_high": 39, "lighting_deficit": 0.62, "lighting_points": 62.0,
    "lighting_dark_share": 0.61, "lighting_target_lx": 2.0, "lighting_gap_m": 34.2, "lighting_emin_lx": 0.4,
}  # fmt: skip


def test_a_dark_frontage_is_told_with_its_figures():
    assert reason(DARK, 8210) == (
        "Need for improvement 62 of 100 (rank 14 to 39 of 8,210). "
        "Mostly: 61 % of the frontage is below 2 lx; the longest dark gap is 34 m (62 points)."
    )


def test_a_lit_frontage_is_told_as_a_help():
    lit = {
        **DARK,
        "need": 0.0,
        "lighting_deficit": 0.0,
        "lighting_points": 0.0,
        "lighting_dark_share": 0.0,
        "lighting_gap_m": 0.0,
    }
    assert "Helps: the whole frontage has at least 2 lx." in reason(lit)
    assert "Mostly" not in reason(lit)


def test_unknown_light_is_said_with_its_reason():
    text = reason({"need": None, "lighting_deficit": None, "lighting_why_null": "not covered"})
    assert text == "Need for improvement is not known. Light is not known: no street-light data here."


def test_null_measures_are_left_unsaid():
    text = reason({**DARK, "lighting_gap_m": None, "lighting_emin_lx": float("nan")})
    assert "gap" not in text
    assert "61 %" in text


def test_one_rank_is_told_as_one_rank():
    assert "(rank 14 of 20)" in reason({**DARK, "need_rank_high": 14}, 20)


def test_the_reason_speaks_another_language():
    def shout(context, template):
        return template.replace("Need for improvement", "MEJORA").replace(" points)", " puntos)")

    assert reason(DARK, None, shout).startswith("MEJORA 62")
    assert "puntos" in reason(DARK, None, shout)
