"""Writes returns as JSON and as tidy CSV, and a cycle's files as a whole."""

import csv
import io
import json

from workbook import parsed_date, write_workbook

COLUMNS = ("agency cycle catalogue kind criterion rating reason evidence areas_for_improvement action_no action "
           "lead due success_measure status progress impact indicator value numerator denominator absence "
           "commentary signed_off_by signed_off_on").split()


# One agency types the short words that the scale also accepts.
SHORT_WORDS = {"community-rehabilitation": {
    "Inadequate": "Inad", "Requires improvement": "RI", "Good": "G", "Outstanding": "O", "N/A": "n/a"}}


def write_json(path, content):
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def uk(text):
    day = parsed_date(text)
    return day.strftime("%d/%m/%Y") if day else text


def action_cells(action):
    progress = "; ".join(f"{n['date']}: {n['text']}" for n in action.get("progress", []))
    return {
        "criterion": action.get("criterion"), "action_no": action["id"], "action": action["action"],
        "lead": action.get("lead"), "due": uk(action.get("due")),
        "success_measure": action.get("successMeasure"), "status": action.get("status"),
        "progress": progress, "impact": action.get("impact"),
    }


def tidy_rows(content, agency):
    sign_off = content.get("signOff") or {}
    whole = {"agency": agency, "cycle": content["cycle"], "catalogue": content["catalogue"],
             "kind": content["kind"], "signed_off_by": sign_off.get("role"),
             "signed_off_on": uk(sign_off.get("date"))}
    waiting = list(content.get("actions", []))
    for response in content["responses"]:
        row = whole | {"criterion": response["criterion"], "rating": response["rating"],
                       "reason": response.get("reason"), "evidence": response.get("evidence"),
                       "areas_for_improvement": response.get("areasForImprovement")}
        here = [action for action in waiting if action.get("criterion") == response["criterion"]]
        if here:
            row |= action_cells(here[0])
        yield row
        for action in here[1:]:
            yield whole | action_cells(action)
        waiting = [action for action in waiting if action not in here]
    for action in waiting:
        yield whole | action_cells(action)
    for item in content.get("indicators", []):
        yield whole | {"indicator": item["id"], "value": item["value"],
                       "numerator": item.get("numerator"), "denominator": item.get("denominator"),
                       "absence": item.get("absence"), "commentary": item.get("commentary")}


def write_csv(path, content, agency, from_excel=False):
    """A file from a program has LF and no mark; one saved by Excel has CRLF and a byte-order mark."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n" if from_excel else "\n")
    writer.writeheader()
    for row in tidy_rows(content, agency):
        writer.writerow({key: "" if value is None else value for key, value in row.items()})
    path.write_bytes(out.getvalue().encode("utf-8-sig" if from_excel else "utf-8"))


def write_return(directory, body, shape, content, cycle, catalogue, *, file_name=None, stated=None):
    """Writes one return in its shape; `stated` is the name that the agency gives itself."""
    path = directory / (file_name or f"{body.id}.{shape}")
    if shape == "json":
        write_json(path, content | ({"agency": stated} if stated else {}))
    elif shape == "csv":
        words = SHORT_WORDS.get(body.id, {})
        content = content | {"responses": [
            answer | {"rating": words.get(answer["rating"], answer["rating"])}
            for answer in content["responses"]]}
        from_excel = len(body.id) % 2 == 0
        write_csv(path, content, stated or (body.name if from_excel else body.id), from_excel)
    else:
        write_workbook(path, content, cycle, catalogue, body.kind, stated or body.name,
                       None if stated else body.id, "Safeguarding lead")
    return path
