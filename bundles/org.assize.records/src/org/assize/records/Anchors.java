package org.assize.records;

import java.util.List;

import org.assize.model.annotation.Anchor;
import org.assize.model.annotation.AnnotationFactory;
import org.assize.model.annotation.Box;
import org.assize.model.annotation.PageLook;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.PageLookData;
import org.jspecify.annotations.Nullable;

/** Between places as they are recorded and as they stand in the model. */
public final class Anchors {

    private static final AnnotationFactory MODEL = AnnotationFactory.eINSTANCE;

    private Anchors() {
    }

    /** {@return the model of a place} */
    public static Anchor toModel(AnchorData data) {
        Anchor anchor = MODEL.createAnchor();
        anchor.setSha256(data.sha256().intern());
        anchor.setPage(data.page());
        data.boxes().forEach(b -> anchor.getBoxes().add(box(b)));
        anchor.setQuote(data.quote());
        anchor.setPrefix(data.prefix());
        anchor.setSuffix(data.suffix());
        PageLookData look = data.look();
        if (look != null) {
            PageLook model = MODEL.createPageLook();
            model.setBox(box(look.box()));
            model.setRotation(look.rotation());
            model.setCrop(look.crop());
            anchor.setLook(model);
        }
        return anchor;
    }

    /** {@return a place of the model, to be recorded or kept} */
    public static AnchorData toData(Anchor anchor) {
        List<BoxData> boxes = anchor.getBoxes().stream().map(Anchors::box).toList();
        return new AnchorData(anchor.getSha256(), anchor.getPage(), boxes, anchor.getQuote(), anchor.getPrefix(),
                anchor.getSuffix(), look(anchor.getLook()));
    }

    private static @Nullable PageLookData look(@Nullable PageLook look) {
        return look == null ? null : new PageLookData(box(look.getBox()), look.getRotation(), look.getCrop());
    }

    private static Box box(BoxData data) {
        Box box = MODEL.createBox();
        box.setX(data.x());
        box.setY(data.y());
        box.setWidth(data.width());
        box.setHeight(data.height());
        return box;
    }

    private static BoxData box(Box box) {
        return new BoxData(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
}
