package org.assize.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model code of a bundle. It always generates into an empty scratch folder: the generator merges with
 * what it finds, and the result would depend on the past.
 */
final class ModelGenerator {

    private static final String SCRATCH_PROJECT = "generated";

    private final ModelBundle bundle;

    ModelGenerator(ModelBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The sources that belong to the models as they are now.
     *
     * @throws GenerationException if a model cannot be read, is invalid, or the generator refuses it
     */
    SourceTree generate() throws IOException, GenerationException {
        Path scratch = Files.createTempDirectory("assize-model");
        try {
            for (Path model : bundle.generatorModels()) {
                generate(model, scratch);
            }
            return SourceTree.read(scratch.resolve("src-gen"));
        } finally {
            delete(scratch);
        }
    }

    private void generate(Path model, Path scratch) throws GenerationException {
        GenModel genModel = load(model);
        genModel.reconcile();
        refuseIfInvalid(model, genModel);
        genModel.setModelDirectory("/" + SCRATCH_PROJECT + "/src-gen");
        genModel.setUpdateClasspath(false);
        genModel.setBundleManifest(false);
        genModel.setCanGenerate(true);
        EcorePlugin.getPlatformResourceMap().put(SCRATCH_PROJECT, folderUri(scratch));

        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        refuseIfError(model, generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor()));
    }

    private GenModel load(Path model) throws GenerationException {
        EcorePlugin.getPlatformResourceMap().put(ModelBundle.NAME, folderUri(bundle.root()));
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI uri = URI.createPlatformResourceURI(
                ModelBundle.NAME + "/model/" + model.getFileName(), true);
        Resource resource = resources.getResource(uri, true);
        EcoreUtil.resolveAll(resources);
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof GenModel genModel)) {
            throw new GenerationException(model, "holds no generator model");
        }
        return genModel;
    }

    /** The generator itself checks little: without this, a dangling type ends in a null pointer in a template. */
    private static void refuseIfInvalid(Path model, GenModel genModel) throws GenerationException {
        for (GenPackage genPackage : genModel.getAllGenPackagesWithClassifiers()) {
            refuseIfError(model, Diagnostician.INSTANCE.validate(genPackage.getEcorePackage()));
        }
        refuseIfError(model, genModel.diagnose());
    }

    private static void refuseIfError(Path model, Diagnostic diagnostic) throws GenerationException {
        if (diagnostic.getSeverity() > Diagnostic.WARNING) {
            throw new GenerationException(model, diagnostic);
        }
    }

    private static URI folderUri(Path folder) {
        return URI.createFileURI(folder.toString() + "/");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
